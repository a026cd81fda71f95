/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `reads` | `Counters._readGate` | `Counters._reads` |
| `writes` | `Counters._writeGate` | `Counters._writes` |
*/
//- ignore LOCK3003
public sealed class Counters
{
    private readonly object _readGate = new();
    private readonly object _writeGate = new();
    private int _reads;
    private int _writes;

    // The choice of the lock and the choice of the data are the same.
    public void Count(bool isWrite)
    {
        var gate = isWrite ? _writeGate : _readGate;
        lock (gate)
        {
            if (isWrite)
            {
                _writes++;
            }
            else
            {
                _reads++;
            }
        }
    }

    public int Get(int kind)
    {
        var gate = kind switch { 0 => _readGate, 1 => _writeGate, _ => throw new ArgumentOutOfRangeException(nameof(kind)) };
        lock (gate)
        {
            return kind == 0 ? _reads : _writes;
        }
    }

    public void Helper(bool isWrite)
    {
        lock (GateOf(isWrite))
        {
            if (isWrite)
            {
                _writes++;
            }
            else
            {
                _reads++;
            }
        }
    }

    // Null means that no lock is needed.
    public void Optional(bool isShared)
    {
        var gate = isShared ? _readGate : null;
        if (gate != null)
        {
            Monitor.Enter(gate);
        }

        if (gate != null)
        {
            _reads++;
        }

        if (gate != null)
        {
            Monitor.Exit(gate);
        }
    }

    // Only the caller knows which lock that is.
    public int Under(object gate)
    {
        lock (gate)
        {
            return _reads;
        }
    }

    private object GateOf(bool isWrite) => isWrite ? _writeGate : _readGate;
}
