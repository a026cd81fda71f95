/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Store.Sync` | `Store.Sync` | `Store.Version`, `Store.Size` |
*/
public class Store
{
    protected readonly object Sync = new();
    protected int Version;
    protected int Size;

    public void Touch(int size)
    {
        lock (Sync)
        {
            Changed();
            Grow(size);
            Shrink(size);
        }
    }

    /// <remarks>The caller must hold <see cref="Sync"/>.</remarks>
    protected void Changed() => Version++;

    /// <summary>Adds to the size.</summary>
    /// <remarks>Called with <see cref="Sync"/> held.</remarks>
    protected void Grow(int by) => Size += by;

    /// <remarks>
    /// Callers hold <see cref="Sync"/>, which is not reentrant in every environment.
    /// </remarks>
    protected void Shrink(int by) => Size -= by;

    /// <remarks>Must not be called while <see cref="Sync"/> is held.</remarks>
    public void Publish()
    {
        lock (Sync)
        {
            Version++;
        }
    }

    /// <remarks>Callers need not hold <see cref="Sync"/>.</remarks>
    public void Announce() => Publish();

    public void All() => Announce();
}
