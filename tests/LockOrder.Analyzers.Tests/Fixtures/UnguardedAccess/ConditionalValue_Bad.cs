/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Track` | `Track._gate` | `Track._length`, `Track._title` |
*/
public sealed class Track
{
    private readonly object _gate = new();
    private string? _title;
    private int _length;

    // The own lock is held, the other object's is needed.
    public void Join(Track other, bool isLast)
    {
        lock (_gate)
        {
            {|LOCK2001:other._length|} = isLast ? _length : 0;
        }
    }

    public void Rename(string? title)
    {
        {|LOCK2001:Coalesce(title)|};
        {|LOCK2001:_title|} ??= "untitled";
    }

    private void Coalesce(string? title) => _title = title ?? "untitled";
}
