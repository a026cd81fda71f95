public class Config
{
    private readonly object _values = new();
    private readonly Watcher _watcher;

    public Config(Watcher watcher) => _watcher = watcher;

    public string this[string key]
    {
        get
        {
            lock (_values)
            {
                return key;
            }
        }

        set
        {
            lock (_values)
            {
                {|LOCK1003.leg:_watcher.Dirty|} = true;
            }
        }
    }
}

public class Watcher
{
    private readonly object _files = new();
    private bool _dirty;

    public bool Dirty
    {
        get => _dirty;

        set
        {
            lock (_files)
            {
                _dirty = value;
            }
        }
    }

    public string Poll(Config config)
    {
        lock (_files)
        {
            return {|LOCK1003.leg:config["path"]|};
        }
    }
}
