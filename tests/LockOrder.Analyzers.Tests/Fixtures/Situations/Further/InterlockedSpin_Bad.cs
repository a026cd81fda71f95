/* LockOrdering.md
| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| `flag` | `Slots.Enter() / Slots.Leave()` | `Slots._head` | spin |
*/
//- ignore LOCK3003
public sealed class Slots
{
    private int _busy;
    private int _head;

    private void Enter()
    {
        while (Interlocked.Exchange(ref _busy, 1) == 1)
        {
            Thread.SpinWait(1);
        }
    }

    private void Leave() => Volatile.Write(ref _busy, 0);

    public int Pop()
    {
        {|LOCK3001:Enter()|};
        if (_head == 0)
        {
            return -1;
        }

        var head = _head--;
        Leave();
        return head;
    }

    public void Push()
    {
        Enter();
        _head++;
        Leave();
        {|LOCK2001:_head|}++;
    }

    public void Slow()
    {
        Enter();
        {|LOCK4002:Thread.Sleep(1)|};
        Leave();
    }

    public void Twice()
    {
        Enter();
        if (_head > 0)
        {
            Leave();
        }

        {|LOCK3002:Leave()|};
    }
}
