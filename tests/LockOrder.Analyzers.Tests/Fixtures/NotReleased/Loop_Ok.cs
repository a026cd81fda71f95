//- ignore LOCK3003
public class Box
{
    private readonly object _gate = new();
    private readonly Lock _turn = new();
    private int _value;

    public void Rounds(int rounds)
    {
        while (rounds-- > 0)
        {
            Monitor.Enter(_gate);
            if (_value > 100)
            {
                Monitor.Exit(_gate);
                break;
            }

            if (_value < 0)
            {
                Monitor.Exit(_gate);
                continue;
            }

            _value++;
            Monitor.Exit(_gate);
        }
    }

    // Let go in the middle of each round, held again at its end.
    public void Pump()
    {
        _turn.Enter();
        while (_value > 0)
        {
            _turn.Exit();
            Thread.Yield();
            _turn.Enter();
        }

        _turn.Exit();
    }
}
