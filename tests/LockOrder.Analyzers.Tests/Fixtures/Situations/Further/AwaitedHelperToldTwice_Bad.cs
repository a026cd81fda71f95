/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Inventory._gate` | `Inventory._count` |
*/
public sealed class Inventory
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _count;

    public async Task CancelAsync()
    {
        {|LOCK2001.w:await {|LOCK2001.w:CoreAsync()|}|};
    }

    private async Task CoreAsync()
    {
        _count++;
        await Task.Yield();
        _count--;
    }
}
