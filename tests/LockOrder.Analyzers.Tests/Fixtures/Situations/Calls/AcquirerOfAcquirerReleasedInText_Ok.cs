//- ignore LOCK3003
public class Pair
{
    private readonly object _gate = new();
    private readonly object _left = new();
    private readonly object _right = new();
    private int _n;
    public void F() { Begin(); _n++; Monitor.Exit(_gate); }
    private void Begin() => Core();
    private void Core() => Monitor.Enter(_gate);
}
