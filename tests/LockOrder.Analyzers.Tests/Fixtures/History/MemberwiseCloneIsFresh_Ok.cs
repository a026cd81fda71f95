/* LockOrdering.md
| Lock | Protects |
|---|---|
| Session.Sync | Session.state |
*/
// A memberwise clone is a fresh object until somebody else can find it.
public class Session
{
    protected readonly object Sync = new();
    private int _state;
    public int State { get { lock (Sync) return _state; } }
    public void Set() { lock (Sync) { _state = 1; } }
    public Session Clone() { var s = (Session)MemberwiseClone(); s._state = 3; return s; }
}
