/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `keys` | `Vault._gate` | `Vault._keys`, `Vault._broken` |
*/
public sealed class Vault
{
    private readonly object _gate = new();
    private readonly List<int> _keys = [];
    private Exception? _broken;

    // Reading the key can fail, and then the lock has not been acquired yet.
    public void Add(string key)
    {
        var entered = false;
        try
        {
            var number = int.Parse(key);
            Monitor.Enter(_gate, ref entered);
            _keys.Add(number);
        }
        catch (FormatException problem)
        {
            {|LOCK2001:_broken|} = problem;
        }
        finally
        {
            if (entered)
            {
                Monitor.Exit(_gate);
            }
        }
    }

    public void Remove(int key)
    {
        try
        {
            lock (_gate)
            {
                _keys.Remove(key);
            }
        }
        catch (InvalidOperationException problem)
        {
            {|LOCK2001:_broken|} = problem;
        }
    }
}
