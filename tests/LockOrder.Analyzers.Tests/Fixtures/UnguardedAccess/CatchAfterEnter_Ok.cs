/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `keys` | `Vault._gate` | `Vault._keys`, `Vault._broken` |
*/
public sealed class Vault
{
    private readonly object _gate = new();
    private readonly List<string> _keys = [];
    private Exception? _broken;

    // Acquiring is the first thing the try does, so the handler runs under the lock.
    public void Add(string key)
    {
        var entered = false;
        try
        {
            Monitor.Enter(_gate, ref entered);
            _keys.Add(key);
        }
        catch (ArgumentException problem)
        {
            _broken = problem;
        }
        finally
        {
            if (entered)
            {
                Monitor.Exit(_gate);
            }
        }
    }
}
