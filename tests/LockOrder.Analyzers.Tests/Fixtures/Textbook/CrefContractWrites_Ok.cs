/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `S.Sync` | `S.Sync` | `S.Version` |
*/
public class S
{
    protected readonly object Sync = new();
    protected int Version;
    public void Touch() { lock (Sync) { Changed(); } }
    /// <remarks>The caller must hold <see cref="Sync"/>.</remarks>
    protected void Changed() => Version++;
}
