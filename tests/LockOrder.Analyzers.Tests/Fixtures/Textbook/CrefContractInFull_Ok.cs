/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Store.Sync` | `Store.Sync` | `Store.Version` |
*/
public abstract class Store
{
    protected readonly object Sync = new();
    protected int Version;
    public void Touch()
    {
        lock (Sync) { Bump(); Changed(); Other(); }
    }
    /// <summary>Called with <see cref="Sync"/> held.</summary>
    protected virtual void Bump() => Version++;
    /// <remarks>The caller must hold <see cref="Sync"/>.</remarks>
    protected virtual void Changed() => Version++;
    /// <summary>Something.</summary>
    /// <remarks>Callers must hold <see cref="Sync"/>.</remarks>
    protected abstract void Other();
}
public class Sub : Store
{
    /// <inheritdoc/>
    protected override void Changed() => Version += 2;
    /// <inheritdoc/>
    protected override void Other() => Version += 2;
}
