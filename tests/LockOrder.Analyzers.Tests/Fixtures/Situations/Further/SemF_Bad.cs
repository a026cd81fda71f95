//- ignore LOCK3003
public sealed class Holder
{
    private readonly SemaphoreSlim _inner = new(1, 1);

    internal SemaphoreSlim Inner => _inner;
}

public sealed class Cache
{
    private readonly Holder _holder = new();

    public int Get(int[] cached)
    {
        {|LOCK3001:_holder.Inner.Wait()|};
        if (cached.Length > 0)
        {
            return cached[0];
        }

        _holder.Inner.Release();
        return 0;
    }
}
