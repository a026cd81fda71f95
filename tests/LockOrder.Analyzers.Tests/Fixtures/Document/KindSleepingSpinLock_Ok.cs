/* LockOrdering.md
| Lock | Declared as | Kind |
|---|---|---|
| latch | `Latch._spin` | sleeping |
| gate | `Latch._gate` | |
*/
//- ignore LOCK3003
// The team says that this lock sleeps after all, so another may be waited for under it.
class Latch
{
    private readonly object _gate = new();
    private SpinLock _spin = new(false);

    public void Both()
    {
        var taken = false;
        _spin.Enter(ref taken);
        lock (_gate)
        {
        }

        _spin.Exit();
    }
}
