/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `model` | `Model._sync` | `Model._title` |
*/
public class Model
{
    private readonly object _sync = new();
    private readonly object _log = new();
    private string _title = "";

    public void SetTitle(string value) => Set(ref {|LOCK2001:_title|}, value);

    public void SetLogged(string value) => SetUnderAnother(ref {|LOCK2001:_title|}, value);

    public string Title()
    {
        lock (_sync)
        {
            return _title;
        }
    }

    private static void Set<T>(ref T field, T value) => field = value;

    private void SetUnderAnother<T>(ref T field, T value)
    {
        lock (_log)
        {
            field = value;
        }
    }
}
