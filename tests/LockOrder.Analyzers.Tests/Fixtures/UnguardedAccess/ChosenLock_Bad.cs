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

    // The wrong way round.
    public void Count(bool isWrite)
    {
        var gate = isWrite ? _writeGate : _readGate;
        lock (gate)
        {
            if (isWrite)
            {
                {|LOCK2001:_reads|}++;
            }
            else
            {
                {|LOCK2001:_writes|}++;
            }
        }
    }

    public void Optional(bool isShared)
    {
        var gate = isShared ? _readGate : null;
        if (gate != null)
        {
            Monitor.Enter(gate);
        }

        {|LOCK2001:_reads|}++;
        if (gate != null)
        {
            Monitor.Exit(gate);
        }
    }

    public int After(object gate)
    {
        lock (gate)
        {
            _writes++;
        }

        return {|LOCK2001:_reads|};
    }

    public int Itself()
    {
        object gate = this;
        lock (gate)
        {
            return {|LOCK2001:_reads|};
        }
    }

    // Nobody else can have this one.
    public int Nobodys()
    {
        lock (new object())
        {
            return {|LOCK2001:_reads|};
        }
    }
}
