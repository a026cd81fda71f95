//- include Attributes.cs
public sealed class Vault
{
    private readonly object _door = new();
    private readonly SemaphoreSlim _slot = new(1, 1);
    private int _gold;

    [{|LOCK3005:AcquiresLock(nameof(_door))|}]
    public void Open()
    {
        if (_gold > 0)
        {
            Monitor.Enter(_door);
        }
    }

    [ReleasesLock(nameof(_door))]
    public void Close() => Monitor.Exit(_door);

    [{|LOCK3005:TryAcquiresLock(true, nameof(_slot))|}]
    public bool TryTake()
    {
        if (!_slot.Wait(0))
        {
            return true;
        }

        return false;
    }

    [{|LOCK0008:RequiresLock("_missing")|}]
    public void Count() => _gold++;
}
