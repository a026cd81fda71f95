/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Track` | `Track._gate` | `Track._length`, `Track._title`, `Track.Rating` |
*/
public sealed class Track
{
    private readonly object _gate = new();
    internal readonly Track? Next;
    private string? _title;
    private int _length;

    internal int Gap;

    private int Rating { get; set; }

    public void Join(Track other, bool isLast)
    {
        lock (other.Next!._gate)
        {
            // The value is worked out in blocks of its own, between the object and the store.
            other.Next._length = isLast ? Next!.Gap : Gap;
        }
    }

    public void Rename(string? title, bool isShort, int kind)
    {
        lock (_gate)
        {
            Coalesce(title);
            Conditional(isShort);
            Switch(kind);
            Update(isShort);
            Property(title);
            Assign();
        }
    }

    private void Coalesce(string? title) => _title = title ?? "untitled";

    private void Conditional(bool isShort) => _title = isShort ? "short" : "long";

    private void Switch(int kind) => _length = kind switch { 0 => 3, 1 => 4, _ => 5 };

    private void Update(bool isShort) => _length += isShort ? 1 : 2;

    private void Property(string? title) => Rating = title is null ? 0 : title.Length;

    private void Assign() => _title ??= "untitled";
}
