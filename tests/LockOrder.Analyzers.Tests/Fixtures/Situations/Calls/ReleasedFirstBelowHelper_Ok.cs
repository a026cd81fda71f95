//- ignore LOCK3003
public class Pair
{
    private readonly object _gate = new();
    private readonly object _left = new();
    private readonly object _right = new();
    public void F() { lock (_left) { lock (_right) { } } }
    public void B() => B1();
    private void B1() { lock (_right) { D(); } }
    private void D() { Monitor.Exit(_right); lock (_left) { } Monitor.Enter(_right); }
}
