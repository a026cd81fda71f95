public class Cache
{
    private readonly object _gate = new();
    private readonly Func<string, int> _load;
    private int _last;

    public Cache(Func<string, int> load) => _load = load;

    public int Get(string key)
    {
        lock (_gate)
        {
            return _last = {|LOCK4003:_load(key)|};
        }
    }
}
