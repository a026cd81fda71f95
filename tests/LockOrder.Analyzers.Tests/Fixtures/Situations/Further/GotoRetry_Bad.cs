//- ignore LOCK3003
public sealed class Optimistic
{
    private readonly object _sync = new();
    private int _version;

    public bool Update(int expected)
    {
        var tries = 0;
    retry:
        {|LOCK3001:Monitor.Enter(_sync)|};
        if (_version != expected)
        {
            if (tries++ < 3)
            {
                Monitor.Exit(_sync);
                goto retry;
            }

            goto fail;
        }

        _version++;
        Monitor.Exit(_sync);
        return true;
    fail:
        return false;
    }
}
