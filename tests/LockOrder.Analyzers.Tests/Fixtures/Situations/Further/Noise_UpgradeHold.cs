/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `C` | `C._rw` | `C._n` |
*/
// The guard of an upgrade is made by a guard, and whose lock it is gets lost on the way.
public sealed class C
{
    private readonly Rw _rw = new();
    private int _n;
    public void Inc() { using var up = _rw.Up(); using (up.Upgrade()) {|LOCK2002:_n|}++; }
}
public sealed class Rw
{
    private readonly ReaderWriterLockSlim _s = new();
    public UpHold Up() { _s.EnterUpgradeableReadLock(); return new(_s); }
    public readonly struct UpHold(ReaderWriterLockSlim s) : IDisposable
    {
        public WHold Upgrade() { s.EnterWriteLock(); return new WHold(s); }
        public void Dispose() => s.ExitUpgradeableReadLock();
    }
    public readonly struct WHold(ReaderWriterLockSlim s) : IDisposable
    {
        public void Dispose() => s.ExitWriteLock();
    }
}
