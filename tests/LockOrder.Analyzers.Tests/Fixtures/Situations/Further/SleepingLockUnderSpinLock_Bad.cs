public sealed class Sampler
{
    private SpinLock _spin = new(enableThreadOwnerTracking: false);
    private readonly object _file = new();
    private readonly List<int> _samples = [];

    public void Sample(int value)
    {
        var taken = false;
        _spin.Enter(ref taken);
        try
        {
            _samples.Add(value);
            if (_samples.Count > 10)
            {
                {|LOCK4002:Write()|};
            }
        }
        finally
        {
            if (taken)
            {
                _spin.Exit(false);
            }
        }
    }

    private void Write()
    {
        lock (_file)
        {
            Console.WriteLine(_samples.Count);
        }
    }

    public void Settle(Thread worker)
    {
        var taken = false;
        try
        {
            _spin.TryEnter(ref taken);
            if (!taken)
            {
                return;
            }

            {|LOCK4002:worker.Join()|};
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
