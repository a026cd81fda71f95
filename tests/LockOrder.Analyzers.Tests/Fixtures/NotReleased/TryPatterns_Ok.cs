public class Box
{
    private readonly object _gate = new();
    private readonly SemaphoreSlim _slot = new(1, 1);
    private int _value;

    public void Negated()
    {
        if (!Monitor.TryEnter(_gate, 10))
        {
            return;
        }

        try
        {
            _value++;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    public void Stored()
    {
        var held = Monitor.TryEnter(_gate);
        try
        {
            _value++;
        }
        finally
        {
            if (held)
            {
                Monitor.Exit(_gate);
            }
        }
    }

    public void Taken()
    {
        var taken = false;
        try
        {
            Monitor.Enter(_gate, ref taken);
            _value++;
        }
        finally
        {
            if (taken)
            {
                Monitor.Exit(_gate);
            }
        }
    }

    public void Timed()
    {
        var taken = false;
        Monitor.TryEnter(_gate, TimeSpan.FromSeconds(1), ref taken);
        if (taken)
        {
            _value++;
            Monitor.Exit(_gate);
        }
    }

    public async Task<bool> SlotAsync()
    {
        if (!await _slot.WaitAsync(100))
        {
            return false;
        }

        try
        {
            _value++;
            return true;
        }
        finally
        {
            _slot.Release();
        }
    }
}
