public class Pair
{
    private readonly object _gate = new();
    private readonly object _left = new();
    private readonly object _right = new();
    public void F() { lock (_gate) { LR(); } }
    public void B() { lock (_gate) { RL(); } }
    internal void LR() { lock (_left) { TR(); } }
    internal void RL() { lock (_right) { TL(); } }
    internal void TR() { lock (_right) { } }
    internal void TL() { lock (_left) { } }
}
