// After lease-style try methods: the lease comes out by parameter and is used where the method said true.
public sealed class Resource
{
    private readonly SemaphoreSlim _slot = new(1, 1);
    private int _used;

    public bool TryGet(out Lease? lease)
    {
        if (_slot.Wait(10))
        {
            lease = new Lease(_slot);
            return true;
        }

        lease = null;
        return false;
    }

    public void Use()
    {
        if (TryGet(out var lease))
        {
            using (lease)
            {
                _used++;
            }
        }
    }

    public sealed class Lease(SemaphoreSlim slot) : IDisposable
    {
        public void Dispose() => slot.Release();
    }
}
