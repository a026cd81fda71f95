//- ignore LOCK3003
public sealed class Holder
{
    private readonly Semaphore _inner = new(1, 1);

    internal Semaphore Inner => _inner;
}

public sealed class Cache
{
    private readonly Holder _holder = new();

    public void Twice()
    {
        _holder.Inner.WaitOne();
        {|LOCK1005:_holder.Inner.WaitOne()|};
        _holder.Inner.Release();
        _holder.Inner.Release();
    }
}
