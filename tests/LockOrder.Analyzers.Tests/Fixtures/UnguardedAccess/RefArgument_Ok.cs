/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `model` | `Model._sync` | `Model._title`, `Model._count` |
*/
public class Model
{
    private readonly object _sync = new();
    private string _title = "";
    private int _count;

    // The variable is touched where the lock is held: in the callee.
    public void SetTitle(string value) => Set(ref _title, value);

    public int Next() => Count(ref _count);

    private void Set<T>(ref T field, T value)
    {
        lock (_sync)
        {
            field = value;
        }
    }

    private int Count(ref int count)
    {
        lock (_sync)
        {
            return ++count;
        }
    }
}
