public class Box
{
    private readonly object _gate = new();
    private int _value;

    public void Rounds(int rounds)
    {
        while (rounds-- > 0)
        {
            {|LOCK3001:Monitor.Enter(_gate)|};
            if (_value > 100)
            {
                break;
            }

            _value++;
            Monitor.Exit(_gate);
        }
    }
}
