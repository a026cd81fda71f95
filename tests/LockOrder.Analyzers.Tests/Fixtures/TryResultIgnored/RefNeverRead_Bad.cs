public class Box
{
    private readonly object _gate = new();
    private int _value;

    public void Step()
    {
        var taken = false;
        {|LOCK3004:Monitor.TryEnter(_gate, 100, ref taken)|};
        _value++;
        Monitor.Exit(_gate);
    }
}
