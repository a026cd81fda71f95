//- ignore LOCK3003
internal static class Holder
{
    private static readonly SemaphoreSlim Sem = new(1, 1);

    internal static SemaphoreSlim Inner => Sem;
}

public sealed class Cache
{
    public void Twice()
    {
        Holder.Inner.Wait();
        {|LOCK1005:Holder.Inner.Wait()|};
        Holder.Inner.Release();
        Holder.Inner.Release();
    }
}
