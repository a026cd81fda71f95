/* LockOrdering.md
| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| `spin` | `Spin.Enter() / Spin.Exit() / Spin.TryEnter()` | `Box.N` | spin |
*/
public sealed class Spin
{
    private int _taken;

    public void Enter()
    {
        while (Interlocked.CompareExchange(ref _taken, 1, 0) != 0)
        {
            Thread.SpinWait(4);
        }
    }

    public bool TryEnter() => Interlocked.CompareExchange(ref _taken, 1, 0) == 0;

    public void Exit() => Volatile.Write(ref _taken, 0);
}

public class Box
{
    private readonly Spin _spin = new();
    internal int N;

    public void Right()
    {
        _spin.Enter();
        N++;
        _spin.Exit();
        if (_spin.TryEnter())
        {
            N++;
            _spin.Exit();
        }
    }

    public void Wrong() => {|LOCK2001:N|}++;

    public void Twice()
    {
        _spin.Enter();
        {|LOCK1005:_spin.Enter()|};
    }

    public void Leak(bool e)
    {
        {|LOCK3001:_spin.Enter()|};
        if (e)
        {
            return;
        }

        _spin.Exit();
    }

    public void Sleeps()
    {
        {|LOCK3003:_spin.Enter()|};
        {|LOCK4002:Thread.Sleep(1)|};
        _spin.Exit();
    }
}
