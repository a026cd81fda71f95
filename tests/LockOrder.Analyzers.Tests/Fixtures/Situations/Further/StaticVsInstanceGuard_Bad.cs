//- include Attributes.cs
public sealed class Sequence
{
    private static readonly object s_gate = new();
    private readonly object _gate = new();

    [GuardedBy(nameof(s_gate))]
    private static int s_next;

    [GuardedBy("this")]
    private int _local;

    [GuardedBy(nameof(_gate))]
    public int Shared { get; private set; }

    public int Next()
    {
        lock (_gate)
        {
            Shared = {|LOCK2001:s_next|}++;
            return Shared;
        }
    }

    public int Local()
    {
        lock (_gate)
        {
            return {|LOCK2001:_local|};
        }
    }

    public static void Reset(Sequence sequence)
    {
        lock (s_gate)
        {
            s_next = 0;
            {|LOCK2001:sequence.Shared|} = 0;
        }
    }

    public override string ToString() => "S" + {|LOCK2001:Shared|};
}
