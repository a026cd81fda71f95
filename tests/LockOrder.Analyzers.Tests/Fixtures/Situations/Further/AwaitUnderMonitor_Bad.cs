public sealed class Debouncer
{
    private readonly object _sync = new();
    private readonly ReaderWriterLockSlim _rw = new();
    private SpinLock _spin = new(false);
    private int _n;

    public async Task FlushAsync()
    {
        Monitor.Enter(_sync);
        try
        {
            _n++;
            {|LOCK4001:await Task.Delay(10)|};
        }
        finally
        {
            Monitor.Exit(_sync);
        }
    }

    public async Task<int> ReadAsync(TextReader reader)
    {
        _rw.EnterReadLock();
        try
        {
            await using var stream = {|LOCK4001:File.OpenRead("x")|};
            return _n;
        }
        finally
        {
            _rw.ExitReadLock();
        }
    }

    public async Task SpinAsync()
    {
        var taken = false;
        try
        {
            _spin.Enter(ref taken);
            {|LOCK4001:await Task.Yield()|};
        }
        finally
        {
            if (taken)
            {
                _spin.Exit();
            }
        }
    }
}
