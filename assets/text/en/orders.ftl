# Orders in words.

order-promise = Promise: { $promise }
order-policy = { $policy }: { $setting }
order-quota = { $route }: at most { $share } of its capacity
order-prefer = { $route }: fill it even where it costs more
order-prefer-off = { $route }: fill it only where it pays
order-loud = { $act }, loud
order-station = { $force } to { $region }
order-crisis = In the crisis: { $step }
