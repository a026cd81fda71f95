//- message LOCK3002: gate
public class Box
{
    private readonly Lock _gate = new();
    private int _value;

    public void Twice()
    {
        _gate.Enter();
        _value++;
        _gate.Exit();
        {|LOCK3002:_gate.Exit()|};
    }

    public void OnePath(bool early)
    {
        _gate.Enter();
        if (early)
        {
            _value = 0;
            _gate.Exit();
        }

        {|LOCK3002:_gate.Exit()|};
    }
}
