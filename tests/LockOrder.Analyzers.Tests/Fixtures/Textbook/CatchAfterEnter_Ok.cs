/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `K` | `V._gate` | `V._keys`, `V._broken` |
*/
public sealed class V
{
    private readonly object _gate = new();
    private readonly List<string> _keys = [];
    private Exception? _broken;
    public void Add(string key)
    {
        var entered = false;
        try
        {
            Monitor.Enter(_gate, ref entered);
            _keys.Add(key);
        }
        catch (ArgumentException e)
        {
            _broken = e;
        }
        finally
        {
            if (entered) Monitor.Exit(_gate);
        }
    }
}
