public class Box
{
    private readonly Lock _outer = new();
    private readonly Lock _inner = new();
    private int _value;

    // One return, two locks still held.
    public void Step()
    {
        {|LOCK3001:_outer.Enter()|};
        {|LOCK3001:_inner.Enter()|};
        if (_value == 0)
        {
            return;
        }

        _value--;
        _inner.Exit();
        _outer.Exit();
    }
}
