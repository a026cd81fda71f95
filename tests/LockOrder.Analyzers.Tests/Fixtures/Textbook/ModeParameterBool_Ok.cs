public sealed class D
{
    private readonly object _g = new();
    private int _n;
    private void EnterIf(bool on) { if (on) Monitor.Enter(_g); }
    private void ExitIf(bool on) { if (on) Monitor.Exit(_g); }
    public void Set(bool on) { EnterIf(on); try { _n++; } finally { ExitIf(on); } }
}
