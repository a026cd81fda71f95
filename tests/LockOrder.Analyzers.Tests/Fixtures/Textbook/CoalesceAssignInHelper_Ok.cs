/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `G` | `P._gate` | `P._broken` |
*/
public sealed class P
{
    private readonly object _gate = new();
    private Exception? _broken;
    public void B(bool b) { lock (_gate) { Break2(new TimeoutException()); } }
    private void Break2(Exception why) { _broken ??= why; Monitor.PulseAll(_gate); }
}
