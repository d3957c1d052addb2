//! Small texts that outlive the program: saves and settings. On a desktop they are files in the player's folder, written
//! so that a crash leaves the old one or the new one, never half of either; in a browser they lie in local storage, which
//! may be forbidden or full. A name is a path with `/`, such as `saves/auto.save`.

use bevy::prelude::*;

/// Why something could not be kept or found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// There is no folder, or the browser allows no storage.
    NoPlace,
    /// The browser's storage is full.
    Full,
    /// The system's own words.
    System(String),
}

impl StoreError {
    /// The text key.
    pub const fn key(&self) -> &'static str {
        match self {
            StoreError::NoPlace => "store-no-place",
            StoreError::Full => "store-full",
            StoreError::System(_) => "store-system",
        }
    }
    /// The values of the text.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            StoreError::System(words) => vec![("words", words.clone())],
            StoreError::NoPlace | StoreError::Full => Vec::new(),
        }
    }
}

/// Where texts are kept.
#[derive(Resource, Debug)]
pub struct Store {
    place: place::Place,
}

impl Store {
    /// The player's own place on this machine.
    pub fn of_player() -> Self {
        Self {
            place: place::Place::of_player(),
        }
    }
    /// A folder, for tests.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn in_folder(folder: impl Into<std::path::PathBuf>) -> Self {
        Self {
            place: place::Place::folder(folder.into()),
        }
    }
    /// The text under a name; nothing if there is none.
    ///
    /// # Errors
    /// If the place cannot be read.
    pub fn read(&self, name: &str) -> Result<Option<String>, StoreError> {
        self.place.read(name)
    }
    /// Keeps a text under a name, in place of an older one.
    ///
    /// # Errors
    /// If it cannot be kept; the older one stands then.
    pub fn write(&self, name: &str, text: &str) -> Result<(), StoreError> {
        self.place.write(name, text)
    }
    /// Hands a text out to the player as a file of this name: on a desktop into the folder of reports, in a browser as a
    /// download. Says where it is.
    ///
    /// # Errors
    /// If it cannot be handed out.
    pub fn hand_out(&self, name: &str, text: &str) -> Result<String, StoreError> {
        self.place.hand_out(name, text)
    }
    /// Where a folder lies, as people write it; nothing where there are no folders.
    pub fn folder(&self, name: &str) -> Option<String> {
        self.place.folder_of(name)
    }
    /// When a text was last changed, milliseconds since 1970; nothing where that is not known.
    pub fn changed_ms(&self, name: &str) -> Option<u64> {
        self.place.changed_ms(name)
    }
    /// Forgets a name.
    ///
    /// # Errors
    /// If it cannot be removed. A name that does not exist is no error.
    pub fn remove(&self, name: &str) -> Result<(), StoreError> {
        self.place.remove(name)
    }
    /// The names in a folder, unsorted.
    ///
    /// # Errors
    /// If the place cannot be read.
    pub fn names(&self, folder: &str) -> Result<Vec<String>, StoreError> {
        self.place.names(folder)
    }
    /// Keeps a text that cannot be understood under another name, so that it is not overwritten and not read again.
    ///
    /// # Errors
    /// If it cannot be moved.
    pub fn set_aside(&self, name: &str) -> Result<(), StoreError> {
        if let Some(text) = self.read(name)? {
            self.write(&format!("{name}.bad"), &text)?;
            self.remove(name)?;
        }
        Ok(())
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod place {
    //! Files in a folder.

    use std::fs::{self, File};
    use std::io::{ErrorKind, Write};
    use std::path::PathBuf;

    use etcetera::{AppStrategy, AppStrategyArgs, choose_app_strategy};

    use super::StoreError;

    #[derive(Debug)]
    pub(super) struct Place(Option<PathBuf>);

    fn system(error: std::io::Error) -> StoreError {
        StoreError::System(error.to_string())
    }

    impl Place {
        pub(super) fn of_player() -> Self {
            let names = AppStrategyArgs {
                top_level_domain: multivector_data::TOP_LEVEL.to_owned(),
                author: multivector_data::NAME.to_owned(),
                app_name: multivector_data::NAME.to_owned(),
            };
            Self(
                choose_app_strategy(names)
                    .ok()
                    .map(|strategy| strategy.data_dir()),
            )
        }
        pub(super) fn folder(folder: PathBuf) -> Self {
            Self(Some(folder))
        }
        fn path(&self, name: &str) -> Result<PathBuf, StoreError> {
            let mut path = self.0.clone().ok_or(StoreError::NoPlace)?;
            // Names come from the game alone; a part that leads out of the folder is dropped all the same.
            path.extend(
                name.split('/')
                    .filter(|part| !part.is_empty() && *part != ".."),
            );
            Ok(path)
        }
        pub(super) fn read(&self, name: &str) -> Result<Option<String>, StoreError> {
            match fs::read(self.path(name)?) {
                Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
                Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
                Err(error) => Err(system(error)),
            }
        }
        pub(super) fn write(&self, name: &str, text: &str) -> Result<(), StoreError> {
            let path = self.path(name)?;
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(system)?;
            }
            let mut half = path.clone().into_os_string();
            half.push(".new");
            let half = PathBuf::from(half);
            let mut file = File::create(&half).map_err(system)?;
            file.write_all(text.as_bytes())
                .and_then(|()| file.sync_all())
                .map_err(system)?;
            drop(file);
            fs::rename(&half, &path).map_err(system)
        }
        pub(super) fn hand_out(&self, name: &str, text: &str) -> Result<String, StoreError> {
            let name = format!("reports/{name}");
            self.write(&name, text)?;
            Ok(self.path(&name)?.display().to_string())
        }
        pub(super) fn folder_of(&self, name: &str) -> Option<String> {
            self.path(name).ok().map(|path| path.display().to_string())
        }
        pub(super) fn changed_ms(&self, name: &str) -> Option<u64> {
            let changed = fs::metadata(self.path(name).ok()?).ok()?.modified().ok()?;
            let since = changed.duration_since(std::time::UNIX_EPOCH).ok()?;
            u64::try_from(since.as_millis()).ok()
        }
        pub(super) fn remove(&self, name: &str) -> Result<(), StoreError> {
            match fs::remove_file(self.path(name)?) {
                Err(error) if error.kind() != ErrorKind::NotFound => Err(system(error)),
                _ => Ok(()),
            }
        }
        pub(super) fn names(&self, folder: &str) -> Result<Vec<String>, StoreError> {
            let entries = match fs::read_dir(self.path(folder)?) {
                Ok(entries) => entries,
                Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
                Err(error) => return Err(system(error)),
            };
            let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
            Ok(names.map(|name| format!("{folder}/{name}")).collect())
        }
    }
}

#[cfg(target_arch = "wasm32")]
mod place {
    //! The browser's local storage. Every call may fail; none may panic.

    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::Storage;

    use super::StoreError;

    /// Before every name, because all pages of a site share one storage.
    const PREFIX: &str = "multivector/";

    #[derive(Debug)]
    pub(super) struct Place;

    fn storage() -> Result<Storage, StoreError> {
        let window = web_sys::window().ok_or(StoreError::NoPlace)?;
        window
            .local_storage()
            .ok()
            .flatten()
            .ok_or(StoreError::NoPlace)
    }

    fn words(error: &JsValue) -> String {
        let name = js_sys::Reflect::get(error, &JsValue::from_str("name")).ok();
        name.and_then(|name| name.as_string()).unwrap_or_default()
    }

    impl Place {
        pub(super) fn of_player() -> Self {
            Self
        }
        pub(super) fn read(&self, name: &str) -> Result<Option<String>, StoreError> {
            storage()?
                .get_item(&format!("{PREFIX}{name}"))
                .map_err(|error| StoreError::System(words(&error)))
        }
        pub(super) fn write(&self, name: &str, text: &str) -> Result<(), StoreError> {
            storage()?
                .set_item(&format!("{PREFIX}{name}"), text)
                .map_err(|error| {
                    let words = words(&error);
                    if words.contains("Quota") {
                        StoreError::Full
                    } else {
                        StoreError::System(words)
                    }
                })
        }
        pub(super) fn hand_out(&self, name: &str, text: &str) -> Result<String, StoreError> {
            let document = web_sys::window().and_then(|window| window.document());
            let link = document
                .ok_or(StoreError::NoPlace)?
                .create_element("a")
                .map_err(|error| StoreError::System(words(&error)))?;
            let address = String::from(js_sys::encode_uri_component(text));
            let address = format!("data:text/html;charset=utf-8,{address}");
            for (attribute, value) in [("href", address.as_str()), ("download", name)] {
                link.set_attribute(attribute, value)
                    .map_err(|error| StoreError::System(words(&error)))?;
            }
            let link: web_sys::HtmlElement = link.dyn_into().map_err(|_| StoreError::NoPlace)?;
            link.click();
            Ok(name.to_owned())
        }
        pub(super) fn folder_of(&self, _: &str) -> Option<String> {
            None
        }
        pub(super) fn changed_ms(&self, _: &str) -> Option<u64> {
            None
        }
        pub(super) fn remove(&self, name: &str) -> Result<(), StoreError> {
            storage()?
                .remove_item(&format!("{PREFIX}{name}"))
                .map_err(|error| StoreError::System(words(&error)))
        }
        pub(super) fn names(&self, folder: &str) -> Result<Vec<String>, StoreError> {
            let storage = storage()?;
            let count = storage
                .length()
                .map_err(|error| StoreError::System(words(&error)))?;
            let start = format!("{PREFIX}{folder}/");
            let keys = (0..count).filter_map(|index| storage.key(index).ok().flatten());
            let names = keys.filter(|key| key.starts_with(&start));
            Ok(names
                .map(|key| key.trim_start_matches(PREFIX).to_owned())
                .collect())
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn store(name: &str) -> Store {
        let folder =
            std::env::temp_dir().join(format!("multivector-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        Store::in_folder(folder)
    }

    #[test]
    fn what_is_written_is_read_listed_and_forgotten() {
        let store = store("roundtrip");
        assert_eq!(store.read("saves/a.save"), Ok(None));
        assert_eq!(store.names("saves"), Ok(Vec::new()));
        store.write("saves/a.save", "one").unwrap();
        store.write("saves/a.save", "two").unwrap();
        assert_eq!(store.read("saves/a.save"), Ok(Some("two".to_owned())));
        assert_eq!(store.names("saves"), Ok(vec!["saves/a.save".to_owned()]));
        store.remove("saves/a.save").unwrap();
        store.remove("saves/a.save").unwrap();
        assert_eq!(store.read("saves/a.save"), Ok(None));
    }

    #[test]
    fn what_cannot_be_understood_is_kept_aside() {
        let store = store("aside");
        store.write("settings.ron", "(((").unwrap();
        store.set_aside("settings.ron").unwrap();
        assert_eq!(store.read("settings.ron"), Ok(None));
        assert_eq!(store.read("settings.ron.bad"), Ok(Some("(((".to_owned())));
    }

    #[test]
    fn a_text_that_is_handed_out_lies_where_the_player_is_told() {
        let store = store("handed");
        let place = store.hand_out("report.html", "<p>").unwrap();
        assert!(place.ends_with("report.html"), "{place}");
        assert_eq!(std::fs::read_to_string(place).unwrap(), "<p>");
    }

    #[test]
    fn no_name_leads_out_of_the_folder() {
        let store = store("inside");
        store.write("../../escape", "x").unwrap();
        assert_eq!(store.names("").map(|names| names.len()), Ok(1));
    }
}
