//- ignore LOCK3003
public class Box
{
    private readonly Lock _gate = new();

    public void Pump(bool[] stop)
    {
        _gate.Enter();
        foreach (var now in stop)
        {
            _gate.Exit();
            if (now)
            {
                break;
            }

            _gate.Enter();
        }

        {|LOCK3002:_gate.Exit()|};
    }
}
