//- ignore LOCK3003
//- ignore LOCK4003
public class Box
{
    private readonly Lock _gate = new();

    // A round that continues early comes back without the lock and gives it up once more.
    public void Pump(Func<bool> more, Func<bool> a)
    {
        _gate.Enter();
        while (more())
        {
            {|LOCK3002.x:_gate.Exit()|};
            if (a())
            {
                continue;
            }

            _gate.Enter();
        }

        {|LOCK3002.y:_gate.Exit()|};
    }
}
