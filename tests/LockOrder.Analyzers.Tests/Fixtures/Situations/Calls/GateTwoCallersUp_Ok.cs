public class Pair
{
    private readonly object _gate = new();
    private readonly object _left = new();
    private readonly object _right = new();
    public void F() { lock (_gate) { LR1(); } }
    public void B() { lock (_gate) { RL1(); } }
    private void LR1() => LR();
    private void RL1() => RL();
    private void LR() { lock (_left) { lock (_right) { } } }
    private void RL() { lock (_right) { lock (_left) { } } }
}
