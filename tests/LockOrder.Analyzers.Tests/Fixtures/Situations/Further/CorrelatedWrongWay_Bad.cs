public sealed class Config
{
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly Dictionary<string, string> _values = [];

    public string Get(string key, bool locked)
    {
        if (!locked)
        {
            {|LOCK3001:_rw.EnterReadLock()|};
        }

        var value = _values.GetValueOrDefault(key, "");
        if (locked)
        {
            {|LOCK3002:_rw.ExitReadLock()|};
        }

        return value;
    }
}
