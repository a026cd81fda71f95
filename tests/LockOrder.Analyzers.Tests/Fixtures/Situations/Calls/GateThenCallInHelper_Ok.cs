public class Pair
{
    private readonly object _gate = new();
    private readonly object _left = new();
    private readonly object _right = new();
    public void F() { lock (_gate) { LR(); } }
    public void B() { lock (_gate) { RL(); } }
    private void LR() { lock (_left) { TR(); } }
    private void RL() { lock (_right) { TL(); } }
    private void TR() { lock (_right) { } }
    private void TL() { lock (_left) { } }
}
