//- ignore LOCK3003
//- ignore LOCK4003
public class Box
{
    private readonly Lock _gate = new();

    public void Pump(Func<bool> more, Func<bool> a, Func<bool> b)
    {
        _gate.Enter();
        while (more())
        {
            _gate.Exit();
            if (a())
            {
                if (b())
                {
                    _gate.Enter();
                    continue;
                }
            }

            _gate.Enter();
        }

        _gate.Exit();
    }
}
