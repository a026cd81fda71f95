using System.Runtime.CompilerServices;

public class Vec
{
    private readonly Sink _sink = new();

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void AddAll(Sink other) => {|LOCK1003.leg:other.Drain()|};

    [MethodImpl(MethodImplOptions.Synchronized)]
    public int Size() => 1;
}

public class Sink
{
    private Vec? _vec;

    public void Attach(Vec vec) => _vec = vec;

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Drain()
    {
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public int Total()
    {
        var vec = _vec;
        return vec is null ? 0 : {|LOCK1003.leg:vec.Size()|};
    }
}
