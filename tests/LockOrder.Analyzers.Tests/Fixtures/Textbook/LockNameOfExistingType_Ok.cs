/* LockOrdering.md
```lock-order
Inventory.Shelf -> Inventory.Bin
```
*/
//- include Attributes.cs
public sealed class StorageBin
{
    [LockName("Inventory.Bin")]
    internal readonly object _gate = new();
}
public sealed class Inventory
{
    private readonly Lock _shelf = new();
    public void Add(StorageBin bin)
    {
        lock (_shelf) lock (bin._gate) { }
    }
}
