// After the transaction manager of a game server: the spin lock of the journal is re-entered by the flush that a full journal triggers, three calls down.
public sealed class Journal
{
    private readonly List<string> _entries = [];
    private SpinLock _spin = new(enableThreadOwnerTracking: true);
    private int _flushed;

    public int Capacity { get; init; } = 16;

    public int Flushed => _flushed;

    public void Append(string entry)
    {
        var taken = false;
        try
        {
            _spin.Enter(ref taken);
            _entries.Add(entry);
            if (_entries.Count > Capacity)
            {
                {|LOCK1005:OnFull(entry.Length)|};
            }
        }
        finally
        {
            if (taken)
            {
                _spin.Exit();
            }
        }
    }

    public void Flush()
    {
        var taken = false;
        try
        {
            _spin.Enter(ref taken);
            _flushed += _entries.Count;
            _entries.Clear();
        }
        finally
        {
            if (taken)
            {
                _spin.Exit();
            }
        }
    }

    private void OnFull(int size)
    {
        if (size > 0)
        {
            Rotate();
        }
    }

    private void Rotate() => Flush();
}
