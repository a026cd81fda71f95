/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Sync` | `ISynchronized.SyncRoot` | `Playlist._position` |
*/
public interface ISynchronized
{
    object SyncRoot { get; }
}

public sealed class Playlist : ISynchronized
{
    private int _position;

    public object SyncRoot { get; } = new();

    public void Next()
    {
        lock (SyncRoot) _position++;
    }
}
