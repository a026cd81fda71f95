public sealed class Heartbeat
{
    private readonly object _sync = new();
    private readonly SemaphoreSlim _slot = new(1, 1);
    private int _beats;

    public void Beat()
    {
        {|LOCK3004:Monitor.TryEnter(_sync, TimeSpan.FromMilliseconds(50))|};
        try
        {
            _beats++;
        }
        finally
        {
            Monitor.Exit(_sync);
        }
    }

    public async Task BeatAsync()
    {
        {|LOCK3004.a:await {|LOCK3004.a:_slot.WaitAsync(TimeSpan.FromSeconds(1))|}|};
        _beats++;
        _slot.Release();
    }

    public bool Beaten()
    {
        var taken = false;
        try
        {
            Monitor.TryEnter(_sync, 10, ref taken);
            return _beats > 0;
        }
        finally
        {
            if (taken)
            {
                Monitor.Exit(_sync);
            }
        }
    }
}
