class C { public void M() { var item = new object(); {|LOCK3002:Monitor.Wait(item)|}; } public void N() => M(); }
